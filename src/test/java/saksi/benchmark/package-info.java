/**
 * How fast the program is; not run with the tests. From the project's folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.openjdk.jmh.Main saksi.benchmark
 * }</pre>
 *
 * <p>The pages, on a store of a million triples that is made first:
 *
 * <pre>{@code
 * classes=target/test-classes:target/classes:$(cat target/classpath.txt)
 * java -Xmx2g -cp $classes saksi.benchmark.SyntheticStore /tmp/synthetic 1000000
 * java -Xmx2g -cp $classes saksi.benchmark.PagesBenchmark /tmp/synthetic
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package saksi.benchmark;
