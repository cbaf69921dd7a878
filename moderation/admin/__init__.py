"""The records at ``/admin/``: Django's admin for reading only, behind the console's own door and in the console's own look."""
