#include "store/sentform.h"

#include "log/codec.h"
#include "log/guestwords.h"

namespace restaurant {

namespace {

std::string saltFor(const CommandId &command, const StoreHeader &header)
{
    if (isDerived(command, header.idForm()))
        return derivedSalt(header.seed, command);
    const Uuid random = newStoreId();
    return {random.bytes.begin(), random.bytes.end()};
}

} // namespace

std::optional<KeptWords> wordsToKeep(const SentCommand &sent, const StoreHeader &header)
{
    const GuestWords said = wordsOf(sent.command);
    if (said.isEmpty())
        return std::nullopt;
    KeptWords words{{}, saltFor(sent.id, header), wordsText(said)};
    words.hash = wordsHash(words.salt, words.text);
    return words;
}

void encodeSent(const Command &command, const std::optional<KeptWords> &words, std::string &data)
{
    if (!words) {
        encodeCommand(command, data);
        return;
    }
    Command bare = command;
    removeWords(bare);
    encodeCommand(bare, data);
    appendWordsHash(words->hash, data);
}

void encodeRecorded(const Event &event, const std::optional<KeptWords> &words, std::string &data)
{
    if (!words || !mayHaveWords(event)) {
        encodeEvent(event, data);
        return;
    }
    Event bare = event;
    removeWords(bare);
    encodeEvent(bare, data);
    appendWordsHash(words->hash, data);
}

CanonicalCommand canonicalOf(const SentCommand &sent)
{
    CanonicalCommand command;
    command.id = sent.id;
    command.actor = sent.actor.name.text();
    command.role = toWord(sent.actor.role);
    command.at = sent.at;
    if (sent.seen) {
        command.view = toWord(sent.seen->view);
        command.viewPosition = sent.seen->position;
    }
    command.correlation = sent.correlation;
    command.causation = sent.causation;
    command.type = typeWord(sent.command);
    return command;
}

} // namespace restaurant
