package saksi.pipeline;

/** Is told how far a build is, by many threads at once. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void advance() {}
      };

  /** The build knows how many files it reads. */
  void begin(int files);

  /** One more file is done. */
  void advance();
}
