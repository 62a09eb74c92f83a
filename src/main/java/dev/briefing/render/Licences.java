package dev.briefing.render;

import dev.briefing.render.linked.Thing;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licences as schema.org has them: by address where we know it, and otherwise in words. */
final class Licences {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC[- ](BY(?:-NC)?(?:-SA|-ND)?)[- ]([1-4]\\.[0-9])");

  private Licences() {}

  static Object of(String licence) {
    Matcher known = CREATIVE_COMMONS.matcher(licence);
    if (known.matches()) {
      String kind = known.group(1).toLowerCase(Locale.ROOT);
      return "https://creativecommons.org/licenses/" + kind + "/" + known.group(2) + "/";
    }
    return licence.matches("CC0[- ]1\\.0")
        ? "https://creativecommons.org/publicdomain/zero/1.0/"
        : Thing.of("CreativeWork").with("name", licence);
  }
}
