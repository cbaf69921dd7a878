"""How each thing that can be asked is answered, one file for each family of questions."""
