"""Tells Django that tables are made and changed by their owner, never by the application's role."""

OWNER_ALIAS = "owner"


class OwnerMigrates:
    """A database router: migrations run on the owner's connection and on no other."""

    def allow_migrate(self, db: str, *_: object, **__: object) -> bool:
        """Whether migrations may run on this connection."""
        return db == OWNER_ALIAS

    def allow_relation(self, *_: object, **__: object) -> bool:
        """Both connections lead to the same tables, so any two rows may belong together."""
        return True
