"""What can be done with help requests: one verb, one function, with the acting person named.

The API, the dashboard, tasks and commands call these.
"""
