package dev.briefing.render.view;

/**
 * The mark at the head of every page.
 *
 * @param light as light pages and paper show it; without an address where the site has no logo
 * @param dark the same for dark pages; without an address where it is to stand on a light plate
 * @param alt what it says to those who do not see it
 * @param alone whether it holds the site's title, which then does not stand beside it
 */
public record LogoView(Face light, Face dark, String alt, boolean alone) {
  public static final LogoView NONE = new LogoView(Face.NONE, Face.NONE, "", false);

  /**
   * A picture of it.
   *
   * @param src its address from the page
   * @param width in pixels, as the height
   * @param height in pixels
   */
  public record Face(String src, int width, int height) {
    public static final Face NONE = new Face("", 0, 0);
  }
}
