"""Labels: tags and folders, and what bears them. What a labelled thing is, this room does not know."""
