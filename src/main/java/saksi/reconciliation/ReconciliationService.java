package saksi.reconciliation;

import com.google.gson.JsonParseException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A service that speaks the Reconciliation Service API of the W3C's Entity Reconciliation Community
 * Group, version 0.2, such as that of Wikidata.
 */
public final class ReconciliationService {
  /** The service for Wikidata that OpenRefine uses. */
  public static final String WIKIDATA = "https://wikidata.reconci.link/en/api";

  private static final int CANDIDATES = 5;

  private final URI endpoint;
  private final Politeness politeness;
  private final Protocol protocol = new Protocol(CANDIDATES);

  /**
   * The service at an address.
   *
   * @throws IllegalArgumentException when the address is not one of HTTP
   */
  public ReconciliationService(URI endpoint, Politeness politeness) {
    if (endpoint.getScheme() == null
        || !endpoint.getScheme().matches("https?")
        || endpoint.getHost() == null) {
      throw new IllegalArgumentException("'" + endpoint + "' is no address of HTTP");
    }
    this.endpoint = endpoint;
    this.politeness = politeness;
  }

  /**
   * The candidates for all questions, by entity, the surest first.
   *
   * @throws ReconciliationException when the service can't be asked or doesn't speak the protocol
   */
  public List<Proposal> ask(List<Question> questions) {
    List<Proposal> proposals = new ArrayList<>();
    try (Endpoint service = new Endpoint(endpoint, politeness.timeout())) {
      Manifest manifest = understood(() -> Protocol.manifest(service.get()));
      for (int begin = 0; begin < questions.size(); begin += politeness.batch()) {
        Pauses.take(politeness.pause());
        List<Question> batch =
            questions.subList(begin, Math.min(begin + politeness.batch(), questions.size()));
        proposals.addAll(ask(batch, manifest, service));
      }
    }
    proposals.sort(Proposal.IN_ORDER);
    return proposals;
  }

  private List<Proposal> ask(List<Question> batch, Manifest manifest, Endpoint service) {
    String answer = service.post("queries", protocol.batch(batch, manifest));
    return understood(() -> Protocol.proposals(answer, batch, manifest));
  }

  private <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JsonParseException e) {
      String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ReconciliationException(
          endpoint + " does not speak the reconciliation protocol: " + problem);
    }
  }
}
