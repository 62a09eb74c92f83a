List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> banned = log.findAll { it.contains('<--- banned via') }
List<String[]> versions = new File(basedir, 'versions.txt').readLines('UTF-8')*.split(/\s+/)
versions.each { line ->
  assert banned.any { it.contains(line[0] + ':') && it.contains(':' + line[1] + ' ') } : line[0] + ' ' + line[1] + ' was let in'
}
assert banned.size() == versions.size()
assert log.any { it =~ /cured .* SUCCESS/ } : 'a version without a known fault was refused'
assert log.any { it =~ /refused .* FAILURE/ }

// Each entry of the POM's list has its line in versions.txt.
String own = new File(basedir.parentFile.parentFile.parentFile, 'pom.xml').getText('UTF-8')
List<String> refused = (own =~ /<exclude>([^<:]+:[^<:]+)(?::[^<]*)?<\/exclude>/).collect { it[1] }
assert refused.size() > 20
refused.each { entry ->
  String start = entry.replace('*', '')
  assert versions.any { it[0] == entry || entry.endsWith('*') && it[0].startsWith(start) } : entry + ' has no line'
}
return true
