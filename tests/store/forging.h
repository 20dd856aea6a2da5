#pragma once

#include <string>

namespace restaurant {

class Connection;

namespace test {

/// Changes a closed store by hand, whatever it then says. The texts are SQL statements.
void changeByHand(const std::string &file, const std::string &statements);

/// Computes the chain of hashes anew over what stands in a closed store, as anybody can: its chain
/// is right then, whatever its content is.
void chainAnew(const std::string &file);
/// The same inside the caller's transaction.
void chainAnew(const Connection &store);

} // namespace test

} // namespace restaurant
