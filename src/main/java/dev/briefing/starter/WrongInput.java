package dev.briefing.starter;

import java.io.Serial;

/** A command that was asked for something that cannot be; the message says what. */
public final class WrongInput extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  public WrongInput(String message) {
    super(message);
  }

  /** Refuses what is not right. */
  public static void unless(boolean right, String message) {
    if (!right) {
      throw new WrongInput(message);
    }
  }
}
