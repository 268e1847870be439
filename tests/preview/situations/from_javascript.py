import sys

NAME = "JavaScript"
{}[f"started by {NAME}"]
