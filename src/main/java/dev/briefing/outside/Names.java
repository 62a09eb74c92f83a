package dev.briefing.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the machines of a name. */
@FunctionalInterface
interface Names {
  /** As this machine does. */
  Names OF_THIS_MACHINE = host -> List.of(InetAddress.getAllByName(host));

  List<InetAddress> of(String host) throws UnknownHostException;
}
