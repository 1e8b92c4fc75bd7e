"""What outlives the process: the database with its numbered migrations, and the files of the data directory.

One module of plain functions for each noun; domain values come out, SQL stays in sight and in the subset that
SQLite and PostgreSQL share. No policy lives here.
"""

from glmstudio.storage.data_dir import (
    DataDirLock,
    RunFile,
    Served,
    claim_data_dir,
    prepare_data_dir,
    running_server,
)
from glmstudio.storage.database import StorageError, open_database, transaction

__all__ = [
    "DataDirLock",
    "RunFile",
    "Served",
    "StorageError",
    "claim_data_dir",
    "open_database",
    "prepare_data_dir",
    "running_server",
    "transaction",
]
