def add(one, other):
    return one + other   # of a worker
