"""Work that runs beside the pages: the sweep, the nightly check, the database, the demonstration."""
