package saksi.language;

/** Whether a verb's form says that its subject acts or is acted upon. */
public enum Voice {
  /** <i>menyerang</i>, <i>bertemu</i>. */
  ACTIVE,
  /** <i>diserang</i>, <i>terbunuh</i>. */
  PASSIVE,
  /** The form does not say: <i>serang</i>, <i>penyerangan</i>, <i>kapal</i>. */
  NONE
}
