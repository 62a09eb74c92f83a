package dev.briefing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts that can show who they are, and hosts that cannot. */
class SecuredRoundTest {
  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir private Path folder;
  private Town town;
  private SSLContext context;

  private void open() throws Exception {
    Path keys = folder.resolve("keys.p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "town",
            "-keyalg",
            "EC",
            "-dname",
            "CN=town.example",
            "-ext",
            "SAN=dns:town.example",
            "-storetype",
            "PKCS12",
            "-keystore",
            keys.toString(),
            "-storepass",
            new String(PASSWORD));
    Process tool = new ProcessBuilder(command).inheritIO().start();
    assertThat(tool.waitFor(120, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD);
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    known.setCertificateEntry("town", store.getCertificate("town"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    town = Town.secured(context).at("/a", 200);
  }

  @AfterEach
  void close() {
    if (town != null) {
      town.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "town.example,  found,",
    "other.example, insecure, its certificate belongs to another name",
  })
  void aCertificateHoldsForItsName(String host, String kind, String detail) throws Exception {
    open();
    Answer answer = ofHost(host, context.getSocketFactory());
    assertThat(answer.kind().word()).isEqualTo(kind);
    assertThat(answer.detail()).isEqualTo(detail == null ? "" : detail);
  }

  @Test
  void aCertificateNeedsSomebodyWhoVouchesForIt() throws Exception {
    open();
    assertThat(ofHost("town.example", (SSLSocketFactory) SSLSocketFactory.getDefault()))
        .isEqualTo(
            Answer.of(Kind.INSECURE, "nobody that is trusted here vouches for its certificate"));
    assertThat(town.asked()).isEmpty();
  }

  @Test
  void aPlainServerIsNotSecure() throws Exception {
    open();
    town.close();
    byte[] plain = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    try (RawServer server = RawServer.answering(out -> out.write(plain))) {
      assertThat(ask(server.address().replace("http:", "https:"), context.getSocketFactory()))
          .isEqualTo(Answer.of(Kind.INSECURE, "no secure connection comes about"));
    }
  }

  @Test
  void aCertificateExpires() {
    SSLException failure = new SSLHandshakeException("no");
    failure.initCause(new CertPathValidatorException("no", new CertificateExpiredException()));
    assertThat(Certificates.fault(failure)).isEqualTo("its certificate has expired");
  }

  private Answer ofHost(String host, SSLSocketFactory security) {
    return ask("https://" + host + ":" + town.port() + "/a", security);
  }

  private Answer ask(String address, SSLSocketFactory security) {
    return new Round(
            Limits.USUAL,
            Guard.NONE,
            SecuredRoundTest::names,
            security,
            new FastPace(),
            new Logbook(),
            LocalDate.of(2026, 3, 12),
            "Test",
            done -> {})
        .ask(new TreeSet<>(List.of(address)))
        .get(address);
  }

  private static List<InetAddress> names(String host) throws UnknownHostException {
    return List.of(InetAddress.getByName("127.0.0.1"));
  }
}
