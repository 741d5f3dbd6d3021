package saksi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small reports for the tests, in a folder. */
record Articles(Path folder) {
  static final String VISIT =
      """
      Judul: Menlu Jepang Kunjungi Vietnam
      Penerbit: Koran Contoh
      Tanggal: 2025-02-03

      Menteri Luar Negeri Jepang Hana Sato tiba di Hanoi pada Senin. Ia bertemu Presiden Vietnam Linh Tran.
      "Jepang mendukung Vietnam," kata Sato. Pemerintah China mengecam kunjungan itu.
      """;

  static final String STRIKE =
      """
      Judul: Rusia Menyerang Odesa
      Penerbit: Koran Contoh
      Tanggal: 2025-02-04

      Rusia menyerang Ukraina dengan 20 drone. Ukraina meminta NATO memberi bantuan.
      """;

  /** A folder of two articles. */
  static Articles in(Path folder) {
    return new Articles(folder).with("kunjungan", VISIT).with("serangan", STRIKE);
  }

  Articles with(String id, String text) {
    write(id + ".txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return this;
  }

  Path write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
