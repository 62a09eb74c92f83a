package dev.briefing.outside;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which machines may be asked. Content comes from strangers, and whoever checks it may sit in a
 * network of others: an address must not make this machine ask its neighbours.
 */
@FunctionalInterface
public interface Guard {
  /** Everybody, for whoever keeps sources in a network of their own. */
  Guard NONE = address -> true;

  /** Those that anybody can reach from anywhere. */
  Guard PUBLIC =
      address ->
          address instanceof Inet4Address
              ? isPublic(address.getAddress())
              : address instanceof Inet6Address && isPublicSix(address.getAddress());

  boolean allows(InetAddress address);

  /** RFC 6890 and its successors: networks that are not the internet's. */
  private static boolean isPublic(byte[] a) {
    int first = a[0] & 0xff;
    int second = a[1] & 0xff;
    int third = a[2] & 0xff;
    boolean nobody = first == 0 || first >= 224;
    boolean self = first == 127;
    boolean link = first == 169 && second == 254;
    boolean inside =
        first == 10
            || (first == 172 && second >= 16 && second < 32)
            || (first == 192 && second == 168)
            || (first == 100 && second >= 64 && second < 128);
    boolean protocols = first == 192 && second == 0 && third == 0;
    boolean measuring = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 192 && second == 0 && third == 2)
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return !(nobody || self || link || inside || protocols || measuring || examples);
  }

  /** Global unicast only, and of what carries an older address, by that address. */
  private static boolean isPublicSix(byte[] a) {
    if (starts(a, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return isPublic(Arrays.copyOfRange(a, 12, 16));
    }
    if (starts(a, 0x20, 0x02)) {
      return isPublic(Arrays.copyOfRange(a, 2, 6));
    }
    boolean global = (a[0] & 0xe0) == 0x20;
    boolean special = starts(a, 0x20, 0x01, 0, 0) || starts(a, 0x20, 0x01, 0x0d, 0xb8);
    return global && !special;
  }

  private static boolean starts(byte[] address, Integer... with) {
    List<Integer> bytes = List.of(with);
    for (int i = 0; i < bytes.size(); i++) {
      if ((address[i] & 0xff) != bytes.get(i)) {
        return false;
      }
    }
    return true;
  }
}
