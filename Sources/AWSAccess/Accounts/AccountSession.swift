/// Somebody who may ask AWS: credentials, and the way to the services.
package struct AccountSession: Sendable {
  package let request: AccountRequest
  package let credentials: any CredentialProvider
  package let connection: ServiceConnection
  /// The region to ask where nobody names others.
  package let region: ResolvedRegion
  private let tokens: STSService

  /// Gets ready to ask. Nothing is asked yet but, where no region is named, the instance's metadata.
  /// - Parameter paces: those of the process.
  package init(
    _ request: AccountRequest, _ flags: AccessFlags, _ wiring: AccessWiring, paces: RequestPaces
  ) async throws(AccountError) {
    let choice = ProfileChoice(flag: request.profile, environment: wiring.environment)
    let settings: ProfileSettings
    do throws(ProfileFileError) {
      let home = wiring.environment["HOME"]
      let files = try ProfileFiles(environment: wiring.environment, home: home)
      settings = try ProfileSettings(choice, in: files, home: home)
    } catch {
      throw .profile(error)
    }
    let environment = settings.filling(wiring.environment)
    var endpoints = EndpointSettings(environment: environment, endpointURL: flags.endpointURL)
    if flags.usesFIPS { endpoints.usesFIPS = true }
    if flags.usesDualStack { endpoints.usesDualStack = true }
    let certificates = environment["AWS_CA_BUNDLE"].flatMap { $0.isEmpty ? nil : $0 }
    let transport: any HTTPTransport
    do throws(TransportError) {
      transport = try wiring.transport(ProxySettings(environment: environment), certificates)
    } catch {
      throw .transport(error)
    }
    let connection = ServiceConnection(
      transport: transport, signer: wiring.signer, endpoints: endpoints, clock: wiring.clock,
      retries: wiring.retries, userAgent: wiring.userAgent, paces: paces, notice: wiring.notice)
    // The region is asked for before STS, whose endpoint is a region's too: this context serves the metadata alone.
    let asking = CredentialContext(
      environment: environment, profile: request.profile, transport: transport,
      tokens: STSService(connection, region: Partition.all[0].regions[0]), clock: connection.clock)
    do throws(RegionError) {
      let main = ResolvedRegion(name: Partition.all[0].mainRegion, source: "--region all")
      region = try await ResolvedRegion.resolve(
        flag: flags.region, settings: settings, context: asking, fallback: flags.asksAllRegions ? main : nil)
    } catch {
      throw .region(error)
    }
    tokens = STSService(connection, region: region.name)
    let context = CredentialContext(
      environment: environment, profile: request.profile, region: region.name, transport: transport,
      tokens: tokens, clock: connection.clock, mfaPrompt: wiring.mfaPrompt)
    let base = RefreshingCredentials(CredentialChain(context), clock: connection.clock, warn: wiring.warn)
    if let role = request.roleARN {
      credentials = RefreshingCredentials(
        AssumedRole(
          role, externalID: request.externalID, region: region.name, source: base, tokens: tokens,
          clock: connection.clock), clock: connection.clock, warn: wiring.warn)
    } else {
      credentials = base
    }
    self.request = request
    self.connection = connection
  }

  /// Whom AWS takes the caller for. It takes no permission.
  package func identity() async throws(AWSCallError) -> CallerIdentity {
    do throws(AWSCallError) {
      return try await tokens.callerIdentity(credentials)
    } catch {
      // A region that is not enabled for the account does not know its keys.
      let main = Partition.of(region: region.name).mainRegion
      guard error.code == "InvalidClientTokenId", main != region.name else { throw error }
      do throws(AWSCallError) {
        return try await STSService(connection, region: main).callerIdentity(credentials)
      } catch _ {
        throw error
      }
    }
  }

  /// What accounts are told apart by where nobody says who the caller is: the role's account, else the words of the
  /// request.
  package var fallbackAccount: String { request.roleAccount ?? request.text }

  /// - Parameter account: the account's number, or ``fallbackAccount``.
  package func cloudTrail(_ region: String, account: String) -> CloudTrailService {
    CloudTrailService(connection, region: region, account: account, credentials: credentials)
  }
}

/// Why nobody can ask AWS.
package enum AccountError: Error, Sendable, CustomStringConvertible {
  case profile(ProfileFileError)
  case transport(TransportError)
  case region(RegionError)
  case credentials(CredentialError)

  package var description: String {
    switch self {
    case .profile(let error): error.description
    case .transport(let error): error.message
    case .region(let error): error.description
    case .credentials(let error): error.description
    }
  }
}
