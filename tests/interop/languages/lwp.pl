#!/usr/bin/perl
# A program for CXone with LWP: logs in, discovers, reads, sends a transcript.
use strict;
use warnings;
use HTTP::Request::Common;
use JSON::PP;
use LWP::UserAgent;

my $issuer = 'https://cxone.niceincontact.com';
my $agent  = LWP::UserAgent->new(timeout => 30, env_proxy => 1);
$agent->default_header(Accept => 'application/json');

sub call {
    my ($request) = @_;
    my $answer = $agent->request($request);
    die $request->uri, ': ', $answer->status_line, "\n" unless $answer->is_success;
    return $answer;
}

sub get {
    return decode_json(call(GET($_[0]))->content);
}

my $login = POST("$issuer/auth/token", [grant_type => 'password', username => $ENV{USERNAME},
                                        password   => $ENV{PASSWORD}]);
$login->authorization_basic($ENV{CLIENT_ID}, $ENV{CLIENT_SECRET});
my $token = decode_json(call($login)->content)->{access_token};
$agent->default_header(Authorization => "Bearer $token");

my $api = get("$issuer/.well-known/cxone-configuration?tenantId=$ENV{TENANT_ID}")->{api_endpoint};
print "api $api\n";
my $acd = "$api/incontactapi/services/v34.0";
print "business unit ", get("$acd/business-unit")->{businessUnits}[0]{businessUnitId}, "\n";
print "skills ", get("$acd/skills?top=1")->{totalRecords}, "\n";
my $sent = call(POST("$api/dfo/3.0/contacts/682956606682323/transcript",
    'Content-Type' => 'application/json',
    Content => encode_json({ recipients => [{ idOnExternalPlatform => $ENV{RECIPIENT} }] })));
print 'transcript ', $sent->code, "\n";
