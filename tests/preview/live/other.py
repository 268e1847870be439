NAME = "nobody asks for this"
