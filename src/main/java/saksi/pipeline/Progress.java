package saksi.pipeline;

/** Is told how far a build is. Called from one thread. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void advance(int files) {}
      };

  /** The build knows how many files it reads. */
  void begin(int files);

  /** So many more files are done. */
  void advance(int files);
}
