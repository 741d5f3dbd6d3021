package saksi.linking;

import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** A name at one place and the entity that bears it. */
record EntityUse(NameUse use, Entity entity) {

  int begin() {
    return use.begin();
  }

  int end() {
    return use.end();
  }

  boolean is(EntityType type) {
    return entity.type() == type;
  }
}
