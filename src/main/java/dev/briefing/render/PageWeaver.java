package dev.briefing.render;

import dev.briefing.markdown.Weaver;
import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Image;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.TermUse;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.Inset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weaves references into the text of one page. What leads nowhere is left as its text: checks have
 * spoken of it before.
 */
final class PageWeaver implements Weaver {
  private final Sheet sheet;
  private final boolean own;
  private final Catalogue catalogue;
  private final Routes routes;

  /**
   * @param own whether the text belongs to the page, and is not borrowed from another
   */
  PageWeaver(Sheet sheet, boolean own) {
    this.sheet = sheet;
    this.own = own;
    this.catalogue = sheet.edition().catalogue();
    this.routes = sheet.edition().routes();
  }

  @Override
  public String link(Reference reference, String inner) {
    Destination destination = reference.destination();
    if (destination instanceof Destination.Outside outside) {
      return Markup.outside(outside.url(), inner);
    }
    if (destination instanceof Destination.Anchor anchor) {
      return Markup.link("#" + anchor.id(), inner);
    }
    Optional<String> address = routes.to(destination, reference.at().file());
    if (address.isEmpty()) {
      return inner;
    }
    if (destination instanceof Destination.Figure figure) {
      return new BoundFigure(sheet.edition(), reference, figure.figure()).link(sheet, own, inner);
    }
    String href = sheet.to(address.get());
    if (destination instanceof Destination.Thing thing) {
      return thing(thing, reference, href, inner);
    }
    return Markup.link(href, inner);
  }

  private String thing(Destination.Thing thing, Reference reference, String href, String inner) {
    if (thing.scheme() == Scheme.TERM) {
      sheet.uses(thing.id());
      return Markup.link("term", href, inner);
    }
    Optional<Source> source =
        catalogue.source(thing.id()).filter(known -> thing.scheme() == Scheme.SOURCE);
    if (own && source.isPresent()) {
      String locator = reference.title().orElse("");
      return inner + sheet.citations().cite(source.get(), locator, sheet.say("cite.label"));
    }
    return Markup.link(href, inner);
  }

  @Override
  public List<TermUse> terms(Prose prose) {
    return sheet.edition().termUses().linked(sheet.path(), prose);
  }

  @Override
  public String term(TermUse use, String inner) {
    String id = use.term().id().value();
    String address = Addresses.of(Scheme.TERM, id);
    sheet.uses(id);
    return Markup.link("term", sheet.to(address), inner);
  }

  @Override
  public String image(Reference reference) {
    return picture(reference)
        .map(
            image ->
                sheet.draw(
                    Plate.IMAGE, new Inset.Image(sheet.picture(image, reference.text(), ""))))
        .orElseGet(() -> link(reference, Markup.escaped(reference.text())));
  }

  @Override
  public String embed(Reference reference) {
    Embeds embeds = new Embeds(sheet);
    Destination destination = reference.destination();
    if (destination instanceof Destination.Figure figure) {
      return embeds.figures(figure.figure(), reference.text());
    }
    if (destination instanceof Destination.Thing thing && thing.scheme() == Scheme.COMPARISON) {
      return catalogue.comparison(thing.id()).map(embeds::comparison).orElse("");
    }
    Optional<Image> image = picture(reference);
    if (image.isPresent()) {
      String caption = reference.title().orElse("");
      return sheet.draw(
          Plate.PICTURE, new Inset.Picture(sheet.picture(image.get(), reference.text(), caption)));
    }
    return "<p>" + link(reference, Markup.escaped(reference.text())) + "</p>\n";
  }

  private Optional<Image> picture(Reference reference) {
    return reference.destination() instanceof Destination.Path path
        ? routes.image(path, reference.at().file())
        : Optional.empty();
  }

  @Override
  public String after(List<Reference> references) {
    Map<String, FigureView> notes = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (own
          && !reference.image()
          && reference.destination() instanceof Destination.Figure figure) {
        bound(reference, figure)
            .ifPresent(found -> notes.computeIfAbsent(found.address(), key -> sheet.figure(found)));
      }
    }
    return notes.isEmpty()
        ? ""
        : sheet.draw(Plate.NOTES, new Inset.Notes(Notes.of(List.copyOf(notes.values()))));
  }

  @Override
  public String footnotes() {
    return sheet.say("footnotes.label");
  }

  @Override
  public String back(String mark) {
    return sheet.say("footnotes.back", mark);
  }

  private Optional<Observation> bound(Reference reference, Destination.Figure figure) {
    return new BoundFigure(sheet.edition(), reference, figure.figure()).observation();
  }
}
