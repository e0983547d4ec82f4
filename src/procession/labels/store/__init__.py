"""The only writer of the tables of labels. Rows do not leave this folder: values go in and out."""

from procession.labels.store import custom, filings, folders, keys, taggings, tags

__all__ = ["custom", "filings", "folders", "keys", "taggings", "tags"]
