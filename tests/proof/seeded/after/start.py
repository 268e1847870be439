print("the start", "is made")
