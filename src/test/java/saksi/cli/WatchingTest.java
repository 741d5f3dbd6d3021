package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of a watch whose look fails. */
class WatchingTest {

  @Test
  void aFaultInALookIsToldAndTheWatchGoesOn() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    CountDownLatch looked = new CountDownLatch(2);
    Watching.Looks looks =
        new Watching.Looks(
            "watch",
            () -> {
              looked.countDown();
              throw new IllegalStateException("the tide is out");
            },
            Duration.ofMillis(1));
    try (Watching watching = new Watching(List.of(looks), told::add)) {
      watching.start();
      assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();
      assertThat(told.poll(1, TimeUnit.MINUTES))
          .isEqualTo("watch: a fault: java.lang.IllegalStateException: the tide is out");
    }
  }
}
