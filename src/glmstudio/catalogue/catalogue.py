"""All model cards, found by family and id. It knows no file format and no deployment."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from glmstudio.catalogue.card_file import CardError, CardFile, read_cards
from glmstudio.core.model_card import Family, Method, ModelCard

PACKAGED_FILES = ("model_studio.toml", "zhipu.toml")


class Catalogue:
    """The cards of every family, in file order, and the models that are known by name only. Raises CardError
    when two claim one name."""

    def __init__(self, files: Iterable[CardFile]) -> None:
        self._by_family: dict[Family, tuple[ModelCard, ...]] = dict.fromkeys(Family, ())
        self._by_name: dict[tuple[Family, str], ModelCard] = {}
        self._without_card: dict[tuple[Family, str], Method] = {}
        for file in files:
            for card in file.cards:
                self._add(card)
            for id, method in file.without_card.items():
                if self.find(file.family, id) is not None:
                    raise CardError(
                        f"{id!r} of family {file.family.value} has a card, and is said to have none"
                    )
                self._without_card[file.family, id] = method

    def find(self, family: Family, id: str) -> ModelCard | None:
        """The card with this id or alias, or None.

        Zhipu ids match in any case; Model Studio ids only as published, in lower case (contract: Zhipu, chat
        parameters; Model Studio, request parameters).
        """
        return self._by_name.get((family, folded(family, id)))

    def method(self, family: Family, id: str) -> Method | None:
        """What the model with this id or alias is for, with a card or without; None: nobody knows it."""
        if self.find(family, id) is not None:
            return Method.CHAT
        return self._without_card.get((family, folded(family, id)))

    def all(self, family: Family) -> tuple[ModelCard, ...]:
        return self._by_family[family]

    def ids(self) -> tuple[str, ...]:
        """Every id of any family, once, in the order of the files."""
        return tuple(dict.fromkeys(card.id for cards in self._by_family.values() for card in cards))

    def _add(self, card: ModelCard) -> None:
        for name in (card.id, *card.aliases):
            if (card.family, name) in self._by_name:
                raise CardError(f"two cards of family {card.family.value} are called {name!r}")
            self._by_name[card.family, name] = card
        self._by_family[card.family] += (card,)


def folded(family: Family, id: str) -> str:
    """The id as this family's are compared."""
    return id.lower() if family is Family.ZHIPU else id


@cache
def load_catalogue() -> Catalogue:
    """The catalogue that ships with the package, read once."""
    folder = Path(__file__).parent
    return Catalogue(read_cards(folder / name) for name in PACKAGED_FILES)
