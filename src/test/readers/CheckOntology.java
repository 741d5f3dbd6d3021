import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;

/** Loads an ontology with the OWL API and prints what keeps it from being in OWL 2 DL. */
class CheckOntology {
  public static void main(String[] args) throws Exception {
    OWLOntology ontology =
        OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(args[0]));
    OWLProfileReport report = new OWL2DLProfile().checkOntology(ontology);
    report.getViolations().forEach(System.out::println);
    System.out.println("classes " + ontology.classesInSignature().count());
    System.out.println("in OWL 2 DL: " + report.isInProfile());
  }
}
