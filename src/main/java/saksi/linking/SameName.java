package saksi.linking;

import java.util.List;
import java.util.Set;
import saksi.knowledge.EntityType;

/** Whether a name can be another form of a fuller name of the same entity. */
interface SameName {

  /** Whether both are the same name, save for spelling and words that say only the kind. */
  boolean isVariant(String shortForm, String fullForm);

  /** Whether the short form can stand for the full one; both are exact texts. */
  boolean canBe(String shortForm, String fullForm);

  /** The rules of a type; country names are folded. */
  static SameName of(EntityType type, Set<String> countryNames) {
    return switch (type) {
      case PERSON -> new PersonNames();
      case ORGANIZATION -> new OrganizationNames(countryNames);
      case PLACE -> new PlaceNames();
      case COUNTRY -> new CountryNames();
    };
  }

  /** Countries have other names, but no short forms save a part of the name: <i>Korea</i>. */
  record CountryNames() implements SameName {
    @Override
    public boolean isVariant(String shortForm, String fullForm) {
      return Spelling.folded(shortForm).equals(Spelling.folded(fullForm));
    }

    @Override
    public boolean canBe(String shortForm, String fullForm) {
      List<String> words = Spelling.words(fullForm);
      return words.size() > 1 && words.contains(Spelling.folded(shortForm));
    }
  }
}
