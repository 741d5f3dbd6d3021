/**
 * How fast the program is; not run with the tests. From the project's folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.openjdk.jmh.Main saksi.benchmark
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package saksi.benchmark;
