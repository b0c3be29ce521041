// Made by scripts/make-catalogue. Change attack_techniques.csv and run it again instead of changing this file.
// swift-format-ignore-file

/// ATT&CK v19 techniques that the catalogue and rules name. See CatalogueParser for the shape of a row.
enum TechniqueRows {
  static let text = """
    T1005 collection - Data from Local System
    T1016 discovery - System Network Configuration Discovery
    T1020 exfiltration - Automated Exfiltration
    T1021.004 lateral-movement - Remote Services: SSH
    T1021.007 lateral-movement - Remote Services: Cloud Services
    T1021.008 lateral-movement - Remote Services: Direct Cloud VM Connections
    T1033 discovery - System Owner/User Discovery
    T1040 credential-access,discovery - Network Sniffing
    T1046 discovery - Network Service Discovery
    T1048 exfiltration - Exfiltration Over Alternative Protocol
    T1059 execution - Command and Scripting Interpreter
    T1059.004 execution - Command and Scripting Interpreter: Unix Shell
    T1059.009 execution - Command and Scripting Interpreter: Cloud API
    T1069.003 discovery - Permission Groups Discovery: Cloud Groups
    T1070 stealth - Indicator Removal
    T1074.002 collection - Data Staged: Remote Data Staging
    T1078 initial-access,persistence,privilege-escalation,stealth - Valid Accounts
    T1078.004 initial-access,persistence,privilege-escalation,stealth - Valid Accounts: Cloud Accounts
    T1087.004 discovery - Account Discovery: Cloud Account
    T1090 command-and-control - Proxy
    T1098 persistence,privilege-escalation - Account Manipulation
    T1098.001 persistence,privilege-escalation - Account Manipulation: Additional Cloud Credentials
    T1098.003 persistence,privilege-escalation - Account Manipulation: Additional Cloud Roles
    T1098.004 persistence,privilege-escalation - Account Manipulation: SSH Authorized Keys
    T1098.005 persistence,privilege-escalation - Account Manipulation: Device Registration
    T1098.006 persistence,privilege-escalation - Account Manipulation: Additional Container Cluster Roles
    T1102 command-and-control - Web Service
    T1110 credential-access - Brute Force
    T1110.001 credential-access - Brute Force: Password Guessing
    T1110.003 credential-access - Brute Force: Password Spraying
    T1119 collection - Automated Collection
    T1133 initial-access,persistence - External Remote Services
    T1136.003 persistence - Create Account: Cloud Account
    T1190 initial-access - Exploit Public-Facing Application
    T1195 initial-access - Supply Chain Compromise
    T1199 initial-access - Trusted Relationship
    T1201 discovery - Password Policy Discovery
    T1204.003 execution - User Execution: Malicious Image
    T1213 collection - Data from Information Repositories
    T1213.006 collection - Data from Information Repositories: Databases
    T1484.002 privilege-escalation,defense-impairment - Domain or Tenant Policy Modification: Trust Modification
    T1485 impact - Data Destruction
    T1485.001 impact - Data Destruction: Lifecycle-Triggered Deletion
    T1486 impact - Data Encrypted for Impact
    T1489 impact - Service Stop
    T1490 impact - Inhibit System Recovery
    T1491.002 impact - Defacement: External Defacement
    T1496 impact - Resource Hijacking
    T1496.001 impact - Resource Hijacking: Compute Hijacking
    T1496.004 impact - Resource Hijacking: Cloud Service Hijacking
    T1499 impact - Endpoint Denial of Service
    T1505 persistence - Server Software Component
    T1518 discovery - Software Discovery
    T1518.001 discovery - Software Discovery: Security Software Discovery
    T1525 persistence - Implant Internal Image
    T1526 discovery - Cloud Service Discovery
    T1528 credential-access - Steal Application Access Token
    T1530 collection - Data from Cloud Storage
    T1531 impact - Account Access Removal
    T1534 lateral-movement - Internal Spearphishing
    T1535 stealth - Unused/Unsupported Cloud Regions
    T1537 exfiltration - Transfer Data to Cloud Account
    T1538 discovery - Cloud Service Dashboard
    T1546 persistence,privilege-escalation - Event Triggered Execution
    T1548.005 privilege-escalation - Abuse Elevation Control Mechanism: Temporary Elevated Cloud Access
    T1550.001 lateral-movement - Use Alternate Authentication Material: Application Access Token
    T1552 credential-access - Unsecured Credentials
    T1552.001 credential-access - Unsecured Credentials: Credentials In Files
    T1552.004 credential-access - Unsecured Credentials: Private Keys
    T1552.005 credential-access - Unsecured Credentials: Cloud Instance Metadata API
    T1552.007 credential-access - Unsecured Credentials: Container API
    T1555.006 credential-access - Credentials from Password Stores: Cloud Secrets Management Stores
    T1556 credential-access,persistence,defense-impairment - Modify Authentication Process
    T1556.006 credential-access,persistence,defense-impairment - Modify Authentication Process: Multi-Factor Authentication
    T1556.009 credential-access,persistence,defense-impairment - Modify Authentication Process: Conditional Access Policies
    T1557 credential-access,collection - Adversary-in-the-Middle
    T1565.001 impact - Data Manipulation: Stored Data Manipulation
    T1565.002 impact - Data Manipulation: Transmitted Data Manipulation
    T1567 exfiltration - Exfiltration Over Web Service
    T1567.002 exfiltration - Exfiltration Over Web Service: Exfiltration to Cloud Storage
    T1578 defense-impairment - Modify Cloud Compute Infrastructure
    T1578.001 defense-impairment - Modify Cloud Compute Infrastructure: Create Snapshot
    T1578.002 defense-impairment - Modify Cloud Compute Infrastructure: Create Cloud Instance
    T1578.003 defense-impairment - Modify Cloud Compute Infrastructure: Delete Cloud Instance
    T1578.004 defense-impairment - Modify Cloud Compute Infrastructure: Revert Cloud Instance
    T1578.005 defense-impairment - Modify Cloud Compute Infrastructure: Modify Cloud Compute Configurations
    T1580 discovery - Cloud Infrastructure Discovery
    T1583.001 resource-development - Acquire Infrastructure: Domains
    T1584.001 resource-development - Compromise Infrastructure: Domains
    T1599 defense-impairment - Network Boundary Bridging
    T1600 defense-impairment - Weaken Encryption
    T1606.002 credential-access - Forge Web Credentials: SAML Tokens
    T1608 resource-development - Stage Capabilities
    T1610 execution - Deploy Container
    T1611 privilege-escalation - Escape to Host
    T1613 discovery - Container and Resource Discovery
    T1619 discovery - Cloud Storage Object Discovery
    T1621 credential-access - Multi-Factor Authentication Request Generation
    T1648 execution - Serverless Execution
    T1651 execution - Cloud Administration Command
    T1654 discovery - Log Enumeration
    T1657 impact - Financial Theft
    T1666 defense-impairment - Modify Cloud Resource Hierarchy
    T1685 defense-impairment T1562,T1562.001,T1562.006 Disable or Modify Tools
    T1685.002 defense-impairment T1562.008 Disable or Modify Tools: Disable or Modify Cloud Log
    T1686 defense-impairment T1562.004 Disable or Modify System Firewall
    T1686.001 defense-impairment T1562.007 Disable or Modify System Firewall: Cloud Firewall
    """
}
