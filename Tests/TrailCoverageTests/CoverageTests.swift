import Testing
import TrailCoverage
