

# A comment.
def in_file():
    {}["in a file"]


in_file()
