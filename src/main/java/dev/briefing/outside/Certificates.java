package dev.briefing.outside;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What is wrong with a host's certificate, in words. */
final class Certificates {
  private Certificates() {}

  static String fault(SSLException failure) {
    if (causes(failure).anyMatch(CertificateExpiredException.class::isInstance)) {
      return "its certificate has expired";
    }
    if (causes(failure)
        .anyMatch(
            cause ->
                cause instanceof CertPathBuilderException
                    || cause instanceof CertPathValidatorException)) {
      return "nobody that is trusted here vouches for its certificate";
    }
    return causes(failure).anyMatch(CertificateException.class::isInstance)
        ? "its certificate belongs to another name"
        : "no secure connection comes about";
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
