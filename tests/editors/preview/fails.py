print("💣 printed")


def ask():
    return int("💣")


ask()
