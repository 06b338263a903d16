"""Work that runs beside the pages: the nightly check, the database, the demonstration."""
