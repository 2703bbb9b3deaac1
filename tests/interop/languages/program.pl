#!/usr/bin/perl
# A program for CXone with HTTP::Tiny: logs in, discovers, reads, sends a transcript.
use strict;
use warnings;
use HTTP::Tiny;
use JSON::PP;
use MIME::Base64;

my $issuer = 'https://cxone.niceincontact.com';
my $http   = HTTP::Tiny->new(verify_SSL => 1, timeout => 30);

sub call {
    my ($method, $url, $options) = @_;
    my $answer = $http->request($method, $url, $options);
    die "$method $url: $answer->{status} $answer->{content}" unless $answer->{success};
    return $answer;
}

my $client = encode_base64("$ENV{CLIENT_ID}:$ENV{CLIENT_SECRET}", '');
my $login  = call('POST', "$issuer/auth/token", {
    headers => { Authorization  => "Basic $client",
                 'Content-Type' => 'application/x-www-form-urlencoded' },
    content => $http->www_form_urlencode({ grant_type => 'password', username => $ENV{USERNAME},
                                           password   => $ENV{PASSWORD} }),
});
my %headers = (Accept        => 'application/json',
               Authorization => 'Bearer ' . decode_json($login->{content})->{access_token});

sub get {
    return decode_json(call('GET', $_[0], { headers => \%headers })->{content});
}

my $api = get("$issuer/.well-known/cxone-configuration?tenantId=$ENV{TENANT_ID}")->{api_endpoint};
print "api $api\n";
my $acd = "$api/incontactapi/services/v34.0";
print "business unit ", get("$acd/business-unit")->{businessUnits}[0]{businessUnitId}, "\n";
print "skills ", get("$acd/skills?top=1")->{totalRecords}, "\n";
my $sent = call('POST', "$api/dfo/3.0/contacts/682956606682323/transcript", {
    headers => { %headers, 'Content-Type' => 'application/json' },
    content => encode_json({ recipients => [{ idOnExternalPlatform => $ENV{RECIPIENT} }] }),
});
print "transcript $sent->{status}\n";
