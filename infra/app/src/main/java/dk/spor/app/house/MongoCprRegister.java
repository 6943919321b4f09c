package dk.spor.app.house;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.spor.command.registration.CprRegister;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import java.util.Optional;
import org.bson.Document;

/** The register as a collection whose key is the number: the server itself lets no two citizens have one. */
final class MongoCprRegister implements CprRegister {

    private static final String HOLDER = "citizen";

    private final MongoCollection<Document> claims;

    MongoCprRegister(MongoDatabase database) {
        this.claims = database.getCollection("cpr-register");
    }

    @Override
    public Optional<CitizenId> claim(Cpr cpr, CitizenId citizen) {
        try {
            claims.insertOne(new Document("_id", cpr.digits()).append(HOLDER, citizen.toString()));
            return Optional.empty();
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getError().getCode()) != DUPLICATE_KEY) {
                throw e;
            }
            return holder(cpr).filter(holder -> !holder.equals(citizen));
        }
    }

    @Override
    public Optional<CitizenId> holder(Cpr cpr) {
        return Optional.ofNullable(claims.find(eq("_id", cpr.digits())).first())
                .map(claim -> CitizenId.of(claim.getString(HOLDER)));
    }
}
