package dev.briefing.render;

import dev.briefing.model.Logo;
import dev.briefing.render.view.LogoView;
import dev.briefing.render.view.LogoView.Face;

/** A site's logo, as seen from a page. */
final class LogoViews {
  /** In pixels, on wide pages: two lines of the menu. */
  private static final int HEIGHT = 40;

  private LogoViews() {}

  static LogoView of(Logo logo, Sheet sheet) {
    return new LogoView(
        face(logo.light(), sheet),
        logo.dark().map(dark -> face(dark, sheet)).orElse(Face.NONE),
        logo.alt(),
        logo.replacesTitle());
  }

  private static Face face(Logo.Face face, Sheet sheet) {
    int width =
        (int) Math.max(1, Math.round((double) HEIGHT * face.size().width() / face.size().height()));
    return new Face(sheet.to(face.address()), width, HEIGHT);
  }
}
