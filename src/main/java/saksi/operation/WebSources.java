package saksi.operation;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.reader.web.Validators;

/** The addresses of the web that are or were watched, kept beside the store. */
public final class WebSources {
  private final WebSourceFile file;
  private final Map<URI, WebSource> sources = new LinkedHashMap<>();
  private final Map<URI, Map<String, WebItem>> items = new LinkedHashMap<>();

  private WebSources(WebSourceFile file) {
    this.file = file;
    for (WebSourceFile.Entry entry : file.read()) {
      put(entry.source());
      entry.items().forEach(item -> put(entry.source().address(), item));
    }
  }

  /** Those of the store in a folder, as they were saved last. */
  public static WebSources of(Path store) {
    return new WebSources(new WebSourceFile(store));
  }

  /** All of them. */
  public synchronized List<WebSource> all() {
    return List.copyOf(sources.values());
  }

  synchronized WebSource source(URI address) {
    return sources.getOrDefault(address, WebSource.unseen(address));
  }

  synchronized void put(WebSource source) {
    sources.put(source.address(), source);
  }

  synchronized Optional<WebItem> item(URI address, String key) {
    return Optional.ofNullable(of(address).get(key));
  }

  synchronized void put(URI address, WebItem item) {
    of(address).put(item.key(), item);
  }

  /** The articles of an address whose pages are to be looked at. */
  synchronized List<WebItem> due(URI address, Instant now) {
    return of(address).values().stream().filter(item -> item.isDue(now)).toList();
  }

  /** Forgets the articles of an address that it no longer lists, once their pages are left. */
  synchronized void retain(URI address, Set<String> listed) {
    of(address).values().removeIf(item -> item.next().isEmpty() && !listed.contains(item.key()));
  }

  /** Forgets articles that the store does not have, so that they are read again. */
  synchronized void retainArticles(Set<String> ids) {
    for (WebSource source : all()) {
      boolean isWhole =
          !of(source.address())
              .values()
              .removeIf(item -> item.article().filter(id -> !ids.contains(id)).isPresent());
      if (!isWhole) {
        put(source.with(Validators.NONE, source.stays()));
      }
    }
  }

  /** Leaves nothing of an article that is withdrawn, but that it is not to be read again. */
  public synchronized void forget(String id) {
    boolean isKnown = false;
    for (Map<String, WebItem> all : items.values()) {
      for (WebItem item : List.copyOf(all.values())) {
        if (item.article().filter(id::equals).isPresent()) {
          all.put(item.key(), item.gone());
          isKnown = true;
        }
      }
    }
    if (isKnown) {
      save();
    }
  }

  synchronized void save() {
    file.write(
        sources.values().stream()
            .map(source -> new WebSourceFile.Entry(source, of(source.address()).values()))
            .toList());
  }

  private Map<String, WebItem> of(URI address) {
    return items.computeIfAbsent(address, key -> new LinkedHashMap<>());
  }
}
