package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Dimensions;
import dev.briefing.model.Image;
import dev.briefing.picture.SmallerPicture;
import dev.briefing.render.view.PictureView;
import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A picture as it is published: itself, and smaller for small screens. Its bytes are read, and the
 * smaller ones made, when they are written: pictures need not all be in memory.
 */
record PublishedPicture(Image image) {
  /** In pixels: a telephone, a column of text, and either with two pixels for one. */
  private static final int[] STEPS = {480, 800, 1280};

  void addTo(WebTree.Builder tree) {
    tree.add(image.address(), this::bytes);
    steps().forEach(width -> tree.add(address(width), smaller(width)));
  }

  /**
   * @param first whether it is the first of its page, which a reader sees soon
   */
  PictureView view(Links links, String alternative, String caption, boolean first) {
    Optional<Dimensions> size = image.dimensions();
    List<PictureView.Step> steps = new ArrayList<>();
    steps().forEach(width -> steps.add(new PictureView.Step(links.to(address(width)), width)));
    if (!steps.isEmpty()) {
      size.ifPresent(
          whole -> steps.add(new PictureView.Step(links.to(image.address()), whole.width())));
    }
    return new PictureView(
        links.to(image.address()),
        steps,
        size.map(Dimensions::width).orElse(0),
        size.map(Dimensions::height).orElse(0),
        alternative,
        caption,
        !first);
  }

  /** A step that is hardly smaller would only take room. */
  private IntStream steps() {
    int width = image.dimensions().filter(Dimensions::shrinkable).map(Dimensions::width).orElse(0);
    return IntStream.of(STEPS).filter(step -> step <= width * 4 / 5);
  }

  private String address(int width) {
    String path = image.path();
    int dot = path.lastIndexOf('.');
    return Addresses.fingerprinted(
        path.substring(0, dot) + "-" + width + path.substring(dot), image.fingerprint());
  }

  private Content smaller(int width) {
    return () -> SmallerPicture.of(image.path(), bytes(), width);
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(image.file());
    } catch (IOException failure) {
      throw new UncheckedIOException(image.path() + " can no longer be read", failure);
    }
  }
}
