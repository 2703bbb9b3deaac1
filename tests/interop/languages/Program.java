import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program for CXone with java.net.http: logs in, discovers, reads, sends a transcript. */
public class Program {
    private static final String ISSUER = "https://cxone.niceincontact.com";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static String token;

    private static String variable(String name) {
        return System.getenv(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static HttpRequest.Builder call(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** A member of an answer; Java has no JSON of its own. */
    private static String member(HttpResponse<String> answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + answer.body());
        }
        return found.group(1);
    }

    public static void main(String[] arguments) throws Exception {
        String client = variable("CLIENT_ID") + ":" + variable("CLIENT_SECRET");
        String form = "grant_type=password&username=" + encoded(variable("USERNAME"))
                + "&password=" + encoded(variable("PASSWORD"));
        token = member(send(HttpRequest.newBuilder(URI.create(ISSUER + "/auth/token"))
                .header("Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))), "access_token");

        String api = member(send(call(ISSUER + "/.well-known/cxone-configuration?tenantId="
                + variable("TENANT_ID"))), "api_endpoint");
        System.out.println("api " + api);
        String acd = api + "/incontactapi/services/v34.0";
        System.out.println("business unit "
                + member(send(call(acd + "/business-unit")), "businessUnitId"));
        System.out.println("skills " + member(send(call(acd + "/skills?top=1")), "totalRecords"));
        String body = "{\"recipients\":[{\"idOnExternalPlatform\":\""
                + variable("RECIPIENT") + "\"}]}";
        System.out.println("transcript "
                + send(call(api + "/dfo/3.0/contacts/682956606682323/transcript")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))).statusCode());
    }
}
