"""The only writer of the tables of labels. Rows do not leave this folder: values go in and out."""

from procession.labels.store import filings, folders, taggings, tags

__all__ = ["filings", "folders", "taggings", "tags"]
