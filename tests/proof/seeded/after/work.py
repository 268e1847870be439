from pyscript import RUNNING_IN_WORKER
print("the worker", "is there:", RUNNING_IN_WORKER)
