// Two modules: one with each version of versions.txt that is to be refused, one with the first that is not. Their files
// are never read, so that nothing is fetched; the enforcer is the one of this repository's POM.
File repository = basedir.parentFile.parentFile.parentFile
String own = new File(repository, 'pom.xml').getText('UTF-8')
String enforcer = own.split('(?=<plugin>)').find { it.contains('<artifactId>maven-enforcer-plugin</artifactId>') }
enforcer = enforcer.substring(0, enforcer.indexOf('</plugin>') + '</plugin>'.length())
  .replace('${maven.version}', '3').replace('${maven.compiler.release}', '17')
File pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replaceFirst('<!-- prebuild.groovy.*-->') { enforcer }, 'UTF-8')

['refused', 'cured'].eachWithIndex { name, column ->
  String dependencies = new File(basedir, 'versions.txt').readLines('UTF-8')*.split(/\s+/)
    .findAll { it[1 + column] != 'none' }
    .collect {
      def (group, artifact) = it[0].split(':')
      """<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${it[1 + column]}</version>
        <scope>system</scope><systemPath>\${project.basedir}/pom.xml</systemPath></dependency>"""
    }.join('\n')
  File module = new File(basedir, name)
  module.mkdirs()
  new File(module, 'pom.xml').setText("""<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <parent><groupId>it</groupId><artifactId>refused-versions</artifactId><version>1</version></parent>
    <artifactId>${name}</artifactId>
    <packaging>pom</packaging>
    <dependencies>${dependencies}</dependencies>
  </project>""", 'UTF-8')
}
return true
