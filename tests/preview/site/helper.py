def words():
    with open("data/words.txt") as file:
        return file.read().split()
