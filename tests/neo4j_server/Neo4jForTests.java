import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * A Neo4j server on a free port of 127.0.0.1 with its data in the folder given as only argument and
 * the password of NEO4J_PASSWORD. Says "READY port" when it answers; ends on SIGTERM, and when its input
 * does, so that it does not outlive who started it.
 */
class Neo4jForTests {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path conf = Files.createDirectories(home.resolve("conf"));
        int failed = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, conf)))
            .execute(System.getenv("NEO4J_PASSWORD"));
        if (failed != 0) {
            System.exit(failed);
        }
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        GraphDatabaseAPI database = (GraphDatabaseAPI) server.database("neo4j");
        int port = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT).getPort();
        System.out.println("READY " + port);
        while (System.in.read() >= 0) {
            // whoever started it is still there
        }
        System.exit(0);
    }
}
