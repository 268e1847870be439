def add(one, other):
    return one + other   # of a worker

__export__ = ["add"]
